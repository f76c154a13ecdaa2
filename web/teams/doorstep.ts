// At the top of a window the page is whole without this. In a frame it stands in Teams, and brings what it was opened for.
if (window.parent !== window) {
  const { openInTeams } = await import('./openInTeams.ts');
  await openInTeams();
}
