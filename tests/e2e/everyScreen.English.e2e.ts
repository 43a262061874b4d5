/** Every screen in English. */
import { everyScreen } from './everyScreen.ts';

everyScreen('en');
