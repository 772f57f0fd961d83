export type {
  FieldMetadata,
  FrontComponentSession,
  ObjectMetadata,
  PageCommandMenuItem,
  PageData,
  PageFrontComponent,
  PageNavigationItem,
  PageTab,
  PageUser,
  PageView,
  PageViewFilter,
  PageWidget,
} from '@leads/twenty-sandbox';
