import { createContext, useContext, type ReactNode } from 'react';

/** Asked anew each time: a pane can stay open for days. */
export type Clock = () => string;

/** ISO date in the user's own time zone. */
export const clock: Clock = () => {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
};

const ClockContext = createContext<Clock>(clock);

export function ClockProvider(props: { clock: Clock; children: ReactNode }): ReactNode {
  return <ClockContext.Provider value={props.clock}>{props.children}</ClockContext.Provider>;
}

/** What tells today's ISO date. */
export function useClock(): Clock {
  return useContext(ClockContext);
}
