/** Three of the six musculoskeletal patients, assessed in English. */
import { firstAssessments } from './assessmentPatients.ts';

firstAssessments(['office-back', 'whiplash', 'carpal-tunnel'], 'en');
