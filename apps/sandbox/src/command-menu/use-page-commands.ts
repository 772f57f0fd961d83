import { listAddress } from '../app/addresses.ts';
import { goTo } from '../app/route.ts';
import { useSelection } from '../app/selection.tsx';
import { useStage } from '../app/stage.ts';
import { useMutations } from '../data/use-mutations.ts';
import { useFeedback } from '../feedback/feedback.ts';
import { useSidePanel } from '../side-panel/side-panel-context.ts';
import type { CommandPlace } from './available-commands.ts';

export type MenuCommand = {
  id: string;
  group: string;
  label: string;
  /** Null: the app's own icon. */
  icon: string | null;
  detail: string | null;
  keys?: string;
  act: () => void;
};

const command = (group: string, label: string, icon: string, act: () => void): MenuCommand => ({
  id: label.toLowerCase().replace(/\W+/g, '-'),
  group,
  label,
  icon,
  detail: null,
  act,
});

/** The page's own commands: delete what is selected, go to a list, act as somebody, change the theme. */
export const usePageCommands = ({ selection, isRecordPage }: CommandPlace): MenuCommand[] => {
  const { page, user, scheme, chooseTheme, actAs, objectNamed } = useStage();
  const { close } = useSidePanel();
  const { select } = useSelection();
  const { confirm } = useFeedback();
  const { remove } = useMutations();
  const object = objectNamed(selection.objectName ?? '');
  const count = selection.recordIds.length;

  const closing = (act: () => void) => () => {
    close();
    act();
  };

  const deleteSelected = async () => {
    if (!object) return;
    const what = count === 1 ? object.labelSingular : object.labelPlural;
    const answer = await confirm({
      title: `Delete ${what}`,
      subtitle: `${count === 1 ? 'This record' : `These ${count} records`} can be restored from the deleted records.`,
      confirmButtonText: `Delete ${what}`,
    });
    if (answer === 'cancel') return;
    for (const id of selection.recordIds) await remove({ object, id });
    select({ objectName: object.nameSingular, recordIds: [] });
    if (isRecordPage) goTo(listAddress(object));
  };

  const onSelection =
    object && count > 0
      ? [
          command(
            count > 1 || !isRecordPage ? 'Record Selection' : 'Other',
            count === 1 ? `Delete ${object.labelSingular}` : `Delete ${count} ${object.labelPlural}`,
            'IconTrash',
            closing(() => void deleteSelected()),
          ),
        ]
      : [];

  return [
    ...onSelection,
    ...page.objects
      .filter(({ isSystem }) => !isSystem)
      .map((one) =>
        command(
          'Other',
          `Go to ${one.labelPlural}`,
          one.icon ?? 'IconTag',
          closing(() => goTo(listAddress(one))),
        ),
      ),
    ...page.users
      .filter(({ email }) => email !== user.email)
      .map((one) =>
        command(
          'Sandbox',
          `Act as ${one.firstName} ${one.lastName}`,
          'IconUserCircle',
          closing(() => actAs(one.email)),
        ),
      ),
    command(
      'Sandbox',
      scheme === 'dark' ? 'Use the light theme' : 'Use the dark theme',
      scheme === 'dark' ? 'IconSun' : 'IconMoon',
      closing(() => chooseTheme(scheme === 'dark' ? 'light' : 'dark')),
    ),
  ];
};
