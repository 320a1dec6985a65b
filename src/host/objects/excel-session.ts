import { languageOf, type Language } from '../../workbook/text';
import type { HostOptions } from '../host-options';
import type { OpenSheet } from '../model/open-sheet';
import type { OpenWorkbook } from '../model/open-workbook';
import { typingOf, type TypingConvention } from '../model/typing-convention';
import type { HostObject } from '../protocol/host-object';
import type { ObjectEvents } from '../protocol/object-events';
import type { Place } from './range-address';

/** Makes the objects that lead to one another, so that none of them has to know how the others are made. */
export interface ObjectFactory {
  worksheet(session: ExcelSession, sheet: OpenSheet): HostObject;
  range(session: ExcelSession, place: Place): HostObject;
}

/** What the objects of one `context.workbook` share. */
export class ExcelSession {
  readonly typing: TypingConvention;
  readonly language: Language;

  constructor(
    readonly workbook: OpenWorkbook,
    readonly options: HostOptions,
    readonly events: ObjectEvents,
    private readonly factory: ObjectFactory,
  ) {
    this.typing = typingOf(options);
    this.language = languageOf(options.displayLanguage);
  }

  worksheet(sheet: OpenSheet): HostObject {
    return this.factory.worksheet(this, sheet);
  }

  range(place: Place): HostObject {
    return this.factory.range(this, place);
  }
}
