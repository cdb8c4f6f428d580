export { anyKind, anyVariations } from './any';
export { canvas, type Canvas } from './canvas';
export { DECOYS } from './decoys';
export { describedForm, type DescribedIndicator, type FormDescription } from './description';
export { drawBands, drawUpsideDown } from './invented';
export { drawNational } from './national';
export { PLAIN, type Variations } from './variations';
