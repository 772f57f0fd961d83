import type { ObjectMetadata, PageData, PageTab } from '../metadata/page-data.ts';

const fieldsAlone = (object: ObjectMetadata): PageTab => ({
  id: 'fields',
  title: 'Home',
  icon: 'IconHome',
  position: 0,
  layoutMode: 'VERTICAL_LIST',
  widgets: [
    {
      id: 'fields',
      title: 'Fields',
      type: 'FIELDS',
      objectName: object.nameSingular,
      frontComponentId: null,
      viewId: null,
      position: null,
      configuration: {},
    },
  ],
});

/** The tabs of an object's record page in their order; the first is the one that holds the fields. */
export const recordTabs = ({
  page,
  object,
}: {
  page: Pick<PageData, 'pageLayouts'>;
  object: ObjectMetadata;
}): PageTab[] => {
  const layout = page.pageLayouts.find(
    ({ type, objectName }) => type === 'RECORD_PAGE' && objectName === object.nameSingular,
  );
  const tabs = [...(layout?.tabs ?? [])].sort((a, b) => a.position - b.position);
  return tabs.length > 0 ? tabs : [fieldsAlone(object)];
};
