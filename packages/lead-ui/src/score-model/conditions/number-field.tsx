import { FollowingField } from '../../elements/following-field.tsx';
import { usePanel } from '../../panel/panel-context.ts';
import { shownNumber } from '../rules/shown-number.ts';

type NumberFieldProps = {
  label: string;
  typed: string;
  placeholder?: string;
  problem?: string | undefined;
  isReadOnly: boolean;
  flex?: string;
  onLeave: (typed: string) => void;
};

/** A number under a label, in the reader's digits; what is no number stays as it was typed. */
export const NumberField = ({ typed, flex = '1 1 100px', ...props }: NumberFieldProps) => {
  const { format } = usePanel();
  return <FollowingField {...props} value={shownNumber({ typed, format })} flex={flex} />;
};
