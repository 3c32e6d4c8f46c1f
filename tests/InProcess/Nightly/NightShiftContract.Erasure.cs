using System.IO.Compression;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

/// <content>A person is erased before, while and after a night is made.</content>
public abstract partial class NightShiftContract
{
    private static readonly SeekerId Leaving = new("S-LEAVES");

    [ContractFact]
    public async Task Who_is_erased_while_a_night_is_made_is_not_in_it()
    {
        await FillAsync(SmallDistrict.Code);
        await Store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(records.Seekers[0] with { Id = Leaving })]);
        var seen = new Events();
        var erases = new Once(() => Store.EraseAsync(Leaving).GetAwaiter().GetResult());

        var outcome = await Shift("a").RunAsync([SmallDistrict.Code], Day, Day, seen, erases.On("grade"));

        Assert.Equal((1, 1, 1), (outcome.Done, seen.Of(NightEventKind.PutBack), seen.Of(NightEventKind.Done)));
        Assert.Equal(1, outcome.Nights[0].Attempts);
        Assert.Empty(Naming(Leaving));
        Assert.Equal(await UndisturbedAsync(), Hashes("2026-03-31"));
    }

    [ContractFact]
    public async Task Who_is_erased_while_a_night_lies_half_made_is_not_in_it_when_it_goes_on()
    {
        await FillAsync(SmallDistrict.Code);
        await Store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(records.Seekers[0] with { Id = Leaving })]);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Shift("a").RunAsync([SmallDistrict.Code], Day, Day, null, new Once(stop.Cancel).On("grade"), stop.Token));
        Assert.NotEmpty(Naming(Leaving));
        await Store.EraseAsync(Leaving);

        await Shift("b").RunAsync([SmallDistrict.Code], Day, Day);

        Assert.Empty(Naming(Leaving));
        Assert.Equal(await UndisturbedAsync(), Hashes("2026-03-31"));
    }

    [ContractFact]
    public async Task Who_is_erased_goes_from_finished_nights_and_from_half_made_ones_that_nobody_is_at()
    {
        await FillAsync(SmallDistrict.Code);
        await Shift("a").RunAsync([SmallDistrict.Code], Day.AddDays(-1), Day.AddDays(-1));
        var without = Hashes("2026-03-30");
        await Store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(records.Seekers[0] with { Id = Leaving })]);
        await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Shift("a").RunAsync([SmallDistrict.Code], Day.AddDays(1), Day.AddDays(1), null, new Once(stop.Cancel).On("grade"), stop.Token));
        var erasure = new NightErasure(Store, Leases, Results, "eraser");

        var early = await Assert.ThrowsAsync<NightlyException>(() => erasure.EraseAsync(SmallDistrict.Code, Leaving, default));
        await Store.EraseAsync(Leaving);
        var told = await erasure.EraseAsync(SmallDistrict.Code, Leaving, default);
        var again = await erasure.EraseAsync(SmallDistrict.Code, Leaving, default);

        Assert.DoesNotContain(Leaving.Value, early.Message, StringComparison.Ordinal);
        Assert.Equal(1, told.Nights);
        Assert.Empty(told.Held);
        Assert.Empty(Naming(Leaving));
        Assert.Equal((0, 0), (again.Nights, again.Files));
        // A night that never named the person is as it was, byte for byte.
        Assert.Equal(without, Hashes("2026-03-30"));
    }

    [ContractFact]
    public async Task A_night_that_somebody_is_at_is_left_to_him()
    {
        await FillAsync(SmallDistrict.Code);
        Directory.CreateDirectory(Path.Combine(Results, "110105", ".scratch", "2026-03-31.1", "dataset"));
        await Leases.TryClaimAsync("night/110105/2026-03-31", "busy", TimeSpan.FromHours(1));

        var told = await new NightErasure(Store, Leases, Results, "eraser").EraseAsync(SmallDistrict.Code, Leaving, default);

        Assert.Equal([Day], told.Held);
        Assert.True(Directory.Exists(Path.Combine(Results, "110105", ".scratch", "2026-03-31.1", "dataset")));
    }

    // Every file that holds the id, unpacked, whatever it is.
    private IEnumerable<string> Naming(SeekerId person) => Directory.EnumerateFiles(Results, "*", SearchOption.AllDirectories).Where(path =>
    {
        using var file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var text = new StreamReader(content);
        return text.ReadToEnd().Contains(person.Value, StringComparison.Ordinal);
    });
}
