export {
  LIBRARY,
  searchLibrary,
  usualValue,
  type LibraryEntry,
  type LibraryQuery,
} from '../core/templates/library/library';
