import { readDay } from '../../../workbook/danish-dates';
import { shownDay } from '../../../workbook/shown-day';
import { useLanguage } from '../../shell/language';
import { FORM_TEXTS } from './texts';

/** What a typed date is understood as, and whether that is certain. */
export function useDayHint(typed: string): { readonly hint?: string; readonly error?: string } {
  const { say } = useLanguage();
  if (typed.trim() === '') return {};
  const day = readDay(typed);
  if (!day) return { error: say(FORM_TEXTS.dayUnknown) };
  const doubt = day.doubt ? ` ${say(day.doubt)}` : '';
  return { hint: `${say(FORM_TEXTS.dayMeans)} ${say(shownDay(day.iso))}.${doubt}` };
}
