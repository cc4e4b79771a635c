import type { Draft } from '../form/draft';

// What is typed and not yet saved, while this page is open: in memory alone, because the device keeps no content. Who looks
// something up elsewhere in the case and comes back finds it again.
const drafts = new Map<string, Draft>();

export const kept = (place: string) => drafts.get(place);

export function keep(place: string, draft: Draft) {
  drafts.set(place, draft);
}

export function forget(place: string) {
  drafts.delete(place);
}
