namespace Spm.LocalHost.Tests;

public sealed class KemajuanTests : IDisposable
{
    private readonly StringWriter _layar = new();

    public void Dispose() => _layar.Dispose();

    [Fact]
    public async Task The_counter_stands_there_from_the_beginning_and_moves_only_with_the_work()
    {
        await new Kemajuan(_layar).JalankanAsync("Memuat", 4, maju =>
        {
            Assert.Equal(["Memuat: 0/4"], Baris());
            maju();
            Assert.Equal(["Memuat: 0/4", "Memuat: 1/4"], Baris());
            maju();
            maju();
            maju();
            return Task.CompletedTask;
        });

        Assert.Equal(["Memuat: 0/4", "Memuat: 1/4", "Memuat: 2/4", "Memuat: 3/4", "Memuat: 4/4"], Baris());
    }

    [Fact]
    public async Task Much_work_does_not_fill_the_log()
    {
        await new Kemajuan(_layar).JalankanAsync("Memuat", 1000, maju =>
        {
            for (var i = 0; i < 1000; i++)
            {
                maju();
            }

            return Task.CompletedTask;
        });

        Assert.InRange(Baris().Length, 10, 12);
    }

    [Fact]
    public async Task What_takes_an_unknown_time_is_said_before_it_begins()
    {
        await new Kemajuan(_layar).TungguAsync("Menyusun rekap", () =>
        {
            Assert.Equal(["Menyusun rekap …"], Baris());
            return Task.CompletedTask;
        });
    }

    private string[] Baris() => _layar.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
