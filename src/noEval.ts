import * as z from 'zod';

// Zod would compile its schemas with `new Function`, and report a breach of our content policy by trying.
z.config({ jitless: true });
