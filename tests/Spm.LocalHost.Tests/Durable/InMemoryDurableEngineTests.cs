namespace Spm.LocalHost.Tests;

public class InMemoryDurableEngineTests : DurableEngineTests
{
    internal override Task<IJournal> CreateJournalAsync() => Task.FromResult<IJournal>(new InMemoryJournal());
}
