import { useTranslate } from 'react-admin';

/** What the buttons of a field to choose in are called: MUI knows them in English alone. */
export const useChoiceWords = () => {
  const translate = useTranslate();
  return {
    clearText: translate('ra.action.clear_input_value'),
    closeText: translate('ra.action.close'),
    openText: translate('ra.action.open'),
  };
};
