/** Whether the address is that of My day, where an officer lands; its program, words and answers come before all others. */
export const isFirstScreen = () => location.hash === '' || location.hash === '#/';
