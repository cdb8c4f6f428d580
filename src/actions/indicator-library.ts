export {
  LIBRARY,
  searchLibrary,
  usualValue,
  type LibraryEntry,
  type LibraryQuery,
} from '../core/templates/library/library';
export { similarEntries, type SimilarEntry } from '../core/templates/library/similar-entries';
