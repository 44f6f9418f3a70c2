import { collections, type Selection } from '../domain/selection';
import { atlas } from './geo-files';

/** Every feature of the atlas. */
export function allSelections(): Selection[] {
  return collections.flatMap((collection) =>
    atlas()[collection].map(({ id }) => ({ collection, id }))
  );
}
