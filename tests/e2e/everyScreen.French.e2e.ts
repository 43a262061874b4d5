/** Every screen in French. */
import { everyScreen } from './everyScreen.ts';

everyScreen('fr');
