import { useRoute } from '../app/route.ts';
import { useSelection } from '../app/selection.tsx';
import { useStage } from '../app/stage.ts';
import type { CommandPlace } from './available-commands.ts';

/** Where the page stands, as far as commands depend on it. */
export const useCommandPlace = (): CommandPlace => {
  const route = useRoute();
  const { page } = useStage();
  const { objectName, recordIds } = useSelection();
  const here =
    route.kind === 'record'
      ? route.objectName
      : route.kind === 'list'
        ? (page.objects.find(({ namePlural }) => namePlural === route.objectNamePlural)?.nameSingular ?? null)
        : null;
  return { objectName: here, selection: { objectName, recordIds }, isRecordPage: route.kind === 'record' };
};
