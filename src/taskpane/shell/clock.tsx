import { createContext, useContext, type ReactNode } from 'react';
import { today } from '../../workbook/today';

/** Asked anew each time: a pane can stay open for days. */
export type Clock = () => string;

const ClockContext = createContext<Clock>(today);

export function ClockProvider(props: { clock: Clock; children: ReactNode }): ReactNode {
  return <ClockContext.Provider value={props.clock}>{props.children}</ClockContext.Provider>;
}

/** What tells today's ISO date. */
export function useClock(): Clock {
  return useContext(ClockContext);
}
