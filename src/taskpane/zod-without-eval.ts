import * as z from 'zod/mini';

// zod tries `new Function` once to see whether it may compile schemas; the pane's content security policy reports that as a breach.
z.config({ jitless: true });
