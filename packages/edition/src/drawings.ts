/**
 * Signs of acts, for print and tablet: simple shapes in one colour that survive a photocopy. Each is the content of an SVG with
 * the view box 0 0 24 24, drawn in `currentColor`.
 */
export const ACT_SIGNS: { readonly [act: string]: string } = {
  instruction: '<path d="M4 3 21 12 4 21z" fill="currentColor"/>',
  question:
    '<circle cx="12" cy="12" r="8.6" fill="none" stroke="currentColor" stroke-width="3"/><circle cx="12" cy="12" r="3" fill="currentColor"/>',
  answer: '<circle cx="12" cy="12" r="9" fill="currentColor"/>',
  warning:
    '<path d="M12 4 21.5 20.5h-19z" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/>',
  request:
    '<path d="M6 22c-2-4-3-7-3-9 0-1.5 2-1.5 3 0V5c0-2 2.6-2 2.6 0v5V3.5c0-2 2.7-2 2.7 0V10V4.5c0-2 2.7-2 2.7 0V11V7c0-2 2.6-2 2.6 0v8c0 3-1 5-2 7z" fill="currentColor"/>',
  information: '<rect x="3" y="9" width="18" height="6" fill="currentColor"/>',
  advice: '<path d="M3 17a9 9 0 0 1 18 0z" fill="currentColor"/>',
  intention:
    '<path d="M9 2c3 0 5 3 5 7 0 3-1 4-1 6H7c0-2-2-3-2-7 0-4 1.5-6 4-6zm-1.7 15H13c0 3-.8 5-3 5s-2.7-2-2.7-5z" fill="currentColor"/>',
  greeting: '<path d="M3 8a9 9 0 0 0 18 0l-3 0a6 6 0 0 1-12 0z" fill="currentColor"/>',
};

/** Signs of speakers and addressees, where a text differs: a man, a woman, several people, a child. The view box is 0 0 24 24. */
export const PERSON_SIGNS: { readonly [who: string]: string } = {
  m: '<circle cx="10" cy="14" r="6" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M14.3 9.7 20 4M14.5 4H20v5.5" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  f: '<circle cx="12" cy="9" r="6" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M12 15v8M8 19.5h8" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  many: '<circle cx="8" cy="8" r="4" fill="currentColor"/><circle cx="17" cy="8" r="4" fill="currentColor"/><path d="M2 21c0-9 12-9 12 0M12 21c0-9 11-9 11 0" fill="currentColor"/>',
  child: '<circle cx="12" cy="11" r="3.5" fill="currentColor"/><path d="M6.5 22c0-9 11-9 11 0" fill="currentColor"/>',
};
