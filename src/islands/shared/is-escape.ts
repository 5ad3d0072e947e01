import type { KeyboardEvent } from 'react';

/** Whether Escape was pressed to close something; while signs are being composed it belongs to them. */
export function isEscape({ key, keyCode, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Escape' && !nativeEvent.isComposing && keyCode !== 229;
}
