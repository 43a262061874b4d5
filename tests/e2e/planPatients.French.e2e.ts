/** The plans of the other half of the fictional practice, made in French. */
import { plansOf } from './planPatients.ts';

plansOf(['carpal-tunnel', 'frozen-shoulder', 'runner-hamstring', 'scoliosis'], 'fr');
