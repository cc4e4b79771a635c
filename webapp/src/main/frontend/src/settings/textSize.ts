/** How large the letters are, in per cent of what the browser shows; the one choice beside the language that the device keeps. */
export const SIZES = ['100', '125', '150', '200'] as const;
export type TextSize = (typeof SIZES)[number];

const KEY = 'samanvay.text';

export function rememberedSize(): TextSize {
  try {
    const kept = localStorage.getItem(KEY);
    return SIZES.find((size) => size === kept) ?? '100';
  } catch {
    return '100';
  }
}

export function showSize(size: TextSize) {
  document.documentElement.dataset.text = size;
}

export function chooseSize(size: TextSize) {
  showSize(size);
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // A browser that keeps nothing begins with the usual size each time.
  }
}
