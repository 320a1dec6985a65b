import { isoDate, serialOf } from '../../workbook/typed-text';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The dates of an example, counted from the day it is made. Cells hold days as serial numbers. */
export class ExampleCalendar {
  readonly #today: Date;
  readonly year: number;

  /** @param today ISO date. */
  constructor(today: string) {
    this.#today = new Date(`${today}T00:00:00Z`);
    this.year = this.#today.getUTCFullYear();
  }

  /** The first day of the month so many months from this one. */
  monthStart(months: number): number {
    return this.#day(months, 1);
  }

  /** The last day of the month so many months from this one. */
  monthEnd(months: number): number {
    return this.#day(months + 1, 0);
  }

  daysAgo(days: number): number {
    const day = new Date(this.#today.getTime() - days * MILLISECONDS_PER_DAY);
    return serialOf(day.toISOString().slice(0, 10));
  }

  #day(months: number, day: number): number {
    const date = new Date(Date.UTC(this.year, this.#today.getUTCMonth() + months, day));
    return serialOf(isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())!);
  }
}
