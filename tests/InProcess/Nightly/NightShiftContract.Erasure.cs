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

    [ContractFact]
    public async Task What_was_asked_of_a_node_that_died_is_done_by_the_next()
    {
        await FillAsync(SmallDistrict.Code);
        await Store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(records.Seekers[0] with { Id = Leaving })]);
        await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);
        // Written down, and then nothing more: neither store nor nights.
        new ErasureOrder("1", Leaving, [SmallDistrict.Code], IsErased: false).Write(Directory.CreateDirectory(Path.Combine(Results, ".erasing")).FullName);

        var round = await Book("b").WorkAsync();

        Assert.Equal((0, 0), (round.Pending, round.Problems.Count));
        Assert.True(round.Files > 0);
        Assert.False(await Store.FindAsync(SmallDistrict.Code, RecordKey.Of(Leaving)) is { Body: not null });
        Assert.Empty(Naming(Leaving));
    }

    [ContractFact]
    public async Task An_erasure_waits_for_a_night_in_the_making_and_reaches_it_when_it_is_placed()
    {
        await FillAsync(SmallDistrict.Code);
        Directory.CreateDirectory(Path.Combine(Results, "110105", ".scratch", "2026-03-31.1", "dataset"));
        var lease = (await Leases.TryClaimAsync("night/110105/2026-03-31", "busy", TimeSpan.FromHours(1)))!;
        var book = Book("eraser");

        var asked = await book.EraseAsync(Leaving, static _ => true);
        var waiting = await book.WorkAsync();
        var isPending = book.IsPending(asked.Order!);
        // Decided before the erasure, placed after the look at the finished ones.
        Directory.Delete(Path.Combine(Results, "110105", ".scratch", "2026-03-31.1"), recursive: true);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Results, "110105", "2026-03-31")).FullName, "matches.jsonl"), $"{{\"seeker\":\"{Leaving}\"}}\n{{\"seeker\":\"S\"}}\n");
        await Leases.ReleaseAsync(lease);
        var done = await book.WorkAsync();

        Assert.True(isPending);
        Assert.Equal((1, 0), (waiting.Pending, waiting.Problems.Count));
        Assert.Equal((0, 1), (done.Pending, done.Files));
        Assert.False(book.IsPending(asked.Order!));
        Assert.Equal("{\"seeker\":\"S\"}\n", File.ReadAllText(Path.Combine(Results, "110105", "2026-03-31", "matches.jsonl")));
    }

    [ContractFact]
    public async Task One_night_that_cannot_be_mended_is_told_and_keeps_nobody_in_the_others()
    {
        foreach (var day in new[] { "2026-03-29", "2026-03-30", "2026-03-31" })
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Results, "110105", day)).FullName, "notes.txt"), day == "2026-03-30" ? $"about {Leaving}" : "");
        File.WriteAllText(Path.Combine(Results, "110105", "2026-03-31", "matches.jsonl"), $"{{\"seeker\":\"{Leaving}\"}}\n");
        var book = Book("eraser");

        var asked = await book.EraseAsync(Leaving, static _ => true);
        var round = await book.WorkAsync();

        Assert.Contains("2026-03-30", Assert.Single(round.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain(Leaving.Value, round.Problems[0], StringComparison.Ordinal);
        Assert.True(book.IsPending(asked.Order!));
        Assert.Equal([Path.Combine(Results, ".erasing", asked.Order + ".json"), Path.Combine(Results, "110105", "2026-03-30", "notes.txt")], Naming(Leaving).Order(StringComparer.Ordinal));
    }

    [ContractFact]
    public async Task Two_nodes_at_once_erase_each_person_and_leave_nothing_to_do()
    {
        await FillAsync(SmallDistrict.Code);
        SeekerId[] leaving = [.. Enumerable.Range(0, 8).Select(static at => new SeekerId($"S-LEAVES-{at}"))];
        await Store.WriteAsync(SmallDistrict.Code, [.. leaving.Select(id => RecordWrite.Keep(records.Seekers[0] with { Id = id }))]);
        await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);
        ErasureBook[] books = [Book("b"), Book("c")];

        await Task.WhenAll(leaving.Select((id, at) => Task.Run(async () =>
        {
            await books[at % 2].EraseAsync(id, static _ => true);
            await books[at % 2].WorkAsync();
        })));
        var rest = await books[0].WorkAsync();

        Assert.Equal((0, 0), (rest.Pending, rest.Problems.Count));
        Assert.All(leaving, id => Assert.Empty(Naming(id)));
    }

    private ErasureBook Book(string node) => new(Store, Leases, Results, node, clock);

    private IEnumerable<string> Naming(SeekerId person) => PersonTraces.In(Results, person);
}
