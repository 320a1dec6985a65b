import type { Language } from '../../workbook/text';
import { TEXTS } from '../texts';

/** Says in the start screen's own words where Kompasark belongs; nothing heavy is loaded for it. */
export function showOutsideExcel(root: HTMLElement, language: Language): void {
  const title = document.createElement('h1');
  title.textContent = TEXTS.outsideExcel.title[language];
  const body = document.createElement('p');
  body.textContent = TEXTS.outsideExcel.body[language];
  const screen = document.createElement('div');
  screen.className = 'start';
  screen.append(title, body);
  root.replaceChildren(screen);
  document.documentElement.lang = language;
}
