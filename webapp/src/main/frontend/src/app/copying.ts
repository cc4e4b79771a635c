import { JOINER } from '../messages/times';

/** What is copied has no joiners: they keep a day whole on the screen, and a form elsewhere would refuse them. */
export function copyWithoutJoiners() {
  document.addEventListener('copy', (event) => {
    const chosen = getSelection()?.toString() ?? '';
    if (!chosen.includes(JOINER) || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', chosen.replaceAll(JOINER, ''));
    event.preventDefault();
  });
}
