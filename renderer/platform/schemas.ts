import { config } from 'zod';

// Checking by generated code would be faster; the content policy forbids it, and the attempt is an error.
config({ jitless: true });
