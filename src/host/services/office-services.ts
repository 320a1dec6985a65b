import { apiNotFound } from '../protocol/host-error';
import { HostObject, wireType, type WireType } from '../protocol/host-object';
import type { Services } from '../protocol/host-root';
import { choiceArgument } from '../protocol/wire-arguments';
import type { CustomFunctionsHost } from './custom-functions';

const RUNTIME_STATES = ['Inactive', 'Background', 'Visible'] as const;
type RuntimeState = (typeof RUNTIME_STATES)[number];

/** What the shared runtime asks of Office besides the workbook. */
export function officeServices(customFunctions: CustomFunctionsHost): Services {
  return new Map<string, HostObject>([
    ['Microsoft.ExcelServices.CustomFunctions', customFunctions.service],
    ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService()],
    ['Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon()],
  ]);
}

/** The library tells that it can run commands; nothing needs to be done about it. */
class AddinInternalService extends HostObject {
  override readonly wire: WireType = ADDIN_INTERNAL_SERVICE;
}

const ADDIN_INTERNAL_SERVICE = wireType<AddinInternalService>('AddinInternalService', {
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** Whether the pane of the shared runtime shows. */
class AppRuntimeService extends HostObject {
  override readonly wire: WireType = APP_RUNTIME_SERVICE;
  state: RuntimeState = 'Visible';
}

const APP_RUNTIME_SERVICE = wireType<AppRuntimeService>('AppRuntimeService', {
  methods: {
    GetAppRuntimeState: (service) => service.state,
    SetAppRuntimeState: (service, state) => {
      service.state = choiceArgument(state, RUNTIME_STATES);
    },
  },
});

/** Changing the ribbon disables Excel's own undo, so the product must not do it: the host says so. */
class DynamicRibbon extends HostObject {
  override readonly wire: WireType = DYNAMIC_RIBBON;
}

const noRibbonChange = (): never => {
  throw apiNotFound('changes of the ribbon');
};

const DYNAMIC_RIBBON = wireType<DynamicRibbon>('DynamicRibbon', {
  methods: { ExecuteRequestUpdate: noRibbonChange, ExecuteRequestCreate: noRibbonChange },
});
