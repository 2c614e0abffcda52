/** What arrives by itself: changes, who is looking, alarms. */
export const live = {
  connection: {
    lost: 'Connection lost since %{time}; changes of others may be missing.',
    offline: 'No network since %{time}; changes of others may be missing.',
    back: 'Back; caught up.',
  },
};
