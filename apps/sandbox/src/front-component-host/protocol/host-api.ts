export type SnackbarVariant = 'error' | 'success' | 'info' | 'warning';

export type Snackbar = {
  message: string;
  variant: SnackbarVariant;
  duration?: number;
  detailedMessage?: string;
  dedupeKey?: string;
};

export type Confirmation = {
  title: string;
  subtitle: string;
  confirmButtonText?: string;
  confirmButtonAccent?: 'default' | 'blue' | 'danger';
};

export type ConfirmationResult = 'confirm' | 'cancel';

export type SidePanelRequest = {
  page?: string;
  to?: string;
  params?: Record<string, string | null>;
  recordId?: string;
  objectNameSingular?: string;
  frontComponentId?: string;
  pageTitle?: string;
  pageIcon?: string;
  resetNavigationStack?: boolean;
};

/** The calls of the SDK's `twenty-sdk/front-component` that end in the host page, under the names the SDK uses. */
export type HostApi = {
  navigate(
    to: string,
    params?: Record<string, string | null>,
    queryParams?: Record<string, unknown>,
    options?: { replace?: boolean },
  ): Promise<void>;
  openSidePanelPage(request: SidePanelRequest): Promise<void>;
  closeSidePanel(): Promise<void>;
  enqueueSnackbar(snackbar: Snackbar): Promise<void>;
  openCommandConfirmationModal(confirmation: Confirmation): Promise<ConfirmationResult>;
  updateProgress(progress: number): Promise<void>;
  requestAccessTokenRefresh(): Promise<string>;
  unmountFrontComponent(): Promise<void>;
  copyToClipboard(text: string): Promise<void>;
};

export const HOST_API_NAMES = [
  'navigate',
  'openSidePanelPage',
  'closeSidePanel',
  'enqueueSnackbar',
  'openCommandConfirmationModal',
  'updateProgress',
  'requestAccessTokenRefresh',
  'unmountFrontComponent',
  'copyToClipboard',
] as const satisfies readonly (keyof HostApi)[];
