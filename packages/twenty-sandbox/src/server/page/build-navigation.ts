import type { WorkspaceMetadata } from '../../metadata/metadata.ts';
import type { Manifest } from '../../runtime/app/manifest.ts';
import type { PageNavigationItem, PageView } from '../page-data.ts';
import type { Names } from './create-names.ts';

/** What Twenty's own navigation shows, in its order. */
const STANDARD = ['company', 'person', 'opportunity', 'task', 'note'] as const;

export const buildNavigation = ({
  metadata,
  manifest,
  names,
  views,
}: {
  metadata: WorkspaceMetadata;
  manifest: Manifest | null;
  names: Names;
  views: readonly PageView[];
}): PageNavigationItem[] => {
  const object = (name: string | null) => metadata.objects.find((one) => one.nameSingular === name);
  const view = (id: string | null | undefined) => views.find((one) => one.id === id);

  const standard = STANDARD.flatMap((name, position): PageNavigationItem[] => {
    const { labelPlural, icon } = object(name) ?? {};
    if (labelPlural === undefined) return [];
    const item = { id: `object:${name}`, type: 'OBJECT' as const, name: labelPlural, icon: icon ?? null, position };
    return [{ ...NOWHERE, ...item, objectName: name }];
  });

  const declared = (manifest?.navigationMenuItems ?? []).map((item): PageNavigationItem => {
    const objectName = names.object(item.targetObjectUniversalIdentifier);
    const target = object(objectName);
    const targetView = view(item.viewUniversalIdentifier);
    return {
      id: item.universalIdentifier,
      type: names.navigationType(item.type),
      name: item.name ?? targetView?.name ?? target?.labelPlural ?? '',
      icon: item.icon ?? targetView?.icon ?? target?.icon ?? null,
      color: item.color ?? null,
      position: item.position,
      folderId: item.folderUniversalIdentifier ?? null,
      objectName: objectName ?? targetView?.objectName ?? null,
      viewId: item.viewUniversalIdentifier ?? null,
      pageLayoutId: item.pageLayoutUniversalIdentifier ?? null,
      link: item.link ?? null,
    };
  });
  return [...standard, ...declared.toSorted((first, second) => first.position - second.position)];
};

const NOWHERE = { color: null, folderId: null, viewId: null, pageLayoutId: null, link: null };
