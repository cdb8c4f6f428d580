import type { ObjectTable } from '../protocol/object-table';

/** The library reports here that ribbon commands can be run. */
export const AddinInternalService: ObjectTable<undefined> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Asked by the library as it starts; custom functions themselves are not emulated. */
export const CustomFunctions: ObjectTable<undefined> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => [],
  },
};
