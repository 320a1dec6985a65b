import { useEffect, useRef, type RefObject } from 'react';

/** What one came from gets the focus when one comes back: the page that had it is gone. */
export function useReturnedFocus<E extends HTMLElement>(isReturned: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  const returned = useRef(isReturned);
  useEffect(() => {
    if (returned.current) element.current?.focus();
  }, []);
  return element;
}
