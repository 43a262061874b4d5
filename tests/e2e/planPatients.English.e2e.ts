/** The plans of half of the fictional practice, made in English. */
import { plansOf } from './planPatients.ts';

plansOf(['office-back', 'whiplash', 'fibromyalgia', 'tension-headache', 'work-strain'], 'en');
