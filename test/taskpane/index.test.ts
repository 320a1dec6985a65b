import { screen, waitFor } from '@testing-library/react';
import { openWorkbook } from '../support/open-workbook';
import { describeWithTemplates, readTemplate, sample } from '../support/templates';

jest.setTimeout(60_000);

describeWithTemplates('the page of the shared runtime', () => {
  it('shows the start screen until Excel is there, then the pane; the ribbon validates', async () => {
    const excel = openWorkbook(readTemplate(sample('1.3.0')));
    // Excel changes the state of the pane whenever it likes.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    document.body.innerHTML = '<div id="root"><div class="start"><h1>Kompasark starter …</h1></div></div>';
    await import('../../src/taskpane/index');
    await screen.findByRole('heading', { level: 1, name: 'Mappe1.xlsx' }, { timeout: 20_000 });
    expect(screen.queryByText(/starter/)).toBeNull();
    expect(document.documentElement.lang).toBe('da');

    excel.office.channel.log.clear();
    await expect(excel.office.invokeCommand('validate')).resolves.toEqual({ status: 0 });
    await waitFor(() => screen.getByRole('group', { name: 'Fund' }));
    expect(excel.office.channel.log.syncs).toHaveLength(2);
  });
});
