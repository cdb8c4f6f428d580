import { serve } from './watched';

/** Does to its process what the first byte of a file says. */
serve(async (bytes) => {
  switch (bytes[0]) {
    case 1:
      for (;;);
    case 2:
      return `held ${Buffer.alloc(300 * 1024 * 1024, 1).length}`;
    case 3:
      return process.exit(3);
    case 4:
      throw new RangeError('not foreseen');
    default:
      return 'done';
  }
});
