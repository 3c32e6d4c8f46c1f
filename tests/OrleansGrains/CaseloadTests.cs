using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Nightly;
using Jiuye;
using Jiuye.Casework;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests;

public sealed class CaseloadTests : IAsyncLifetime
{
    private const int Many = 20_000;
    private static readonly DutySchedule Schedule = new(DutyRules.All(TestCluster.Rules), WorkingDayCalendar.Prc);

    private readonly CountedStore counts;
    private readonly IWholeStore store;
    private TestCluster cluster = null!;
    private int districts;

    public CaseloadTests() => (store, counts) = CountedStore.Over(new(TimeProvider.System));

    public async Task InitializeAsync() => cluster = await TestCluster.StartAsync(engine: options => options.UseStore(_ => Task.FromResult(store)));

    public Task DisposeAsync() => cluster.DisposeAsync().AsTask();

    [Fact]
    public void Duties_of_a_district_are_those_of_the_engine_for_ledgers_of_every_kind() =>
        Prop.ForAll(SmallDistrict.Any.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (records, draw) => SameAsync(records, new(draw)).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public async Task Who_stops_early_has_had_few_ledgers_read_and_none_afterwards()
    {
        using var caller = TestCluster.AsTenant();
        var district = Next();
        await store.WriteAsync(district, [.. Enumerable.Range(0, Many).Select(static at => RecordWrite.Keep(new CaseEvent(new($"S{at:00000}"), SmallDistrict.AsOf.AddDays(-60), CaseEventKind.Recommended) { Number = 1 }))]);
        var grain = cluster.Client.GetDistrict(district);

        var read = new List<string>();
        await foreach (var owed in grain.DutiesOfAllAsync(SmallDistrict.AsOf))
        {
            read.Add(owed.Id);
            if (read.Count == 500)
                break;
        }

        var pages = counts.Of(nameof(IRecordStore.ListAsync));
        Assert.Equal(Enumerable.Range(0, 500).Select(static at => $"S{at:00000}"), read);
        // A page of the store has 1,000 rows: 500 read, 100 on their way, 64 in the making.
        Assert.Equal(1, pages);
        Assert.Equal(Many, (await ReadAsync(grain, SmallDistrict.AsOf)).Count);
        Assert.Equal(pages + (Many / 1_000) + 1, counts.Of(nameof(IRecordStore.ListAsync)));
    }

    [Fact]
    public async Task A_district_without_ledgers_owes_nothing_and_a_year_without_calendar_is_told_before_any_is_read()
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(Next());

        Assert.Empty(await ReadAsync(grain, SmallDistrict.AsOf));
        var problem = await Assert.ThrowsAsync<DistrictFaultException>(() => ReadAsync(grain, new(1990, 1, 1)));

        Assert.Equal(DistrictFault.Question, problem.Fault);
        Assert.Contains("1990-01-01", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_calls_of_the_reading_are_refused_without_the_scope_for_persons()
    {
        using var caller = GrainCaller.As(TestCluster.Tenant, GrainScope.Read);

        var problem = await Assert.ThrowsAsync<DistrictFaultException>(() => ReadAsync(cluster.Client.GetDistrict(Next()), SmallDistrict.AsOf));

        Assert.Equal(DistrictFault.Refused, problem.Fault);
    }

    private static async Task<List<SubjectDuties>> ReadAsync(IDistrictGrain grain, DateOnly asOf)
    {
        var read = new List<SubjectDuties>();
        await foreach (var owed in grain.DutiesOfAllAsync(asOf))
            read.Add(owed);
        return read;
    }

    private DistrictCode Next() => DistrictCode.FromNumber(370_101 + Interlocked.Increment(ref districts));

    private async Task SameAsync(SmallDistrict records, Random chance)
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(Next());
        EmployerEvent[] employers = [.. Some(chance, Enum.GetValues<EmployerEventKind>(), static (id, on, kind) => new EmployerEvent(new(id), on, kind))];
        FairEvent[] fairs = [.. Some(chance, Enum.GetValues<FairEventKind>(), static (id, on, kind) => new FairEvent(new(id), on, kind))];
        LoanEvent[] loans = [.. Some(chance, Enum.GetValues<LoanEventKind>(), static (id, on, kind) => new LoanEvent(new(id), on, kind))];
        QuestionEvent[] questions = [.. Some(chance, Enum.GetValues<QuestionEventKind>(), static (id, on, kind) => new QuestionEvent(new(id), on, kind))];
        // Somebody to whom something is owed whatever was drawn.
        CaseEvent[] persons = [.. records.Entries, new(new("owed"), SmallDistrict.AsOf.AddDays(-60), CaseEventKind.Recommended) { Number = 1 }];
        await grain.ApplyAsync(new("all") { Entries = [.. persons, .. employers, .. fairs, .. loans, .. questions] });
        ServiceLedger[] ledgers = [.. Ledger.All(persons), .. EmployerLedger.All(employers), .. FairLedger.All(fairs), .. ServiceLedger.All(loans), .. ServiceLedger.All(questions)];

        var read = await ReadAsync(grain, SmallDistrict.AsOf);

        Assert.Equal(
            ledgers.Select(ledger => Shown(ledger.Subject, Schedule.Outstanding(ledger, SmallDistrict.AsOf).Select(DutyLines.Json))).Where(static line => line is not null).Order(StringComparer.Ordinal),
            read.Select(static owed => Shown(new(owed.Kind, owed.Id), owed.Duties.Select(static duty => duty.Line))).Order(StringComparer.Ordinal));
        Assert.Equal(
            Schedule.Outstanding(ledgers, SmallDistrict.AsOf).Select(DutyLines.Json).Order(StringComparer.Ordinal),
            read.SelectMany(static owed => owed.Duties).Select(static duty => duty.Line).Order(StringComparer.Ordinal));
        Assert.Contains(read, static owed => owed is { Kind: SubjectKind.Person, Id: "owed" });
    }

    private static string? Shown(ServiceSubject subject, IEnumerable<string> duties) => string.Join('\n', duties) is { Length: > 0 } lines ? $"{subject.Kind} {subject.Id}\n{lines}" : null;

    // Ids of which one begins as another, so that rows of their ledgers lie between each other.
    private static IEnumerable<T> Some<T, TKind>(Random chance, TKind[] kinds, Func<string, DateOnly, TKind, T> make)
        where T : LedgerEntry
    {
        var plain = kinds.Where(static kind => kind!.ToString() != "Reversed").ToArray();
        foreach (var id in new[] { "X", "X|1", "XY" })
        {
            for (var number = chance.Next(2); number < 4; number++)
                yield return make(id, SmallDistrict.AsOf.AddDays((number * 10) - chance.Next(40, 60)), plain[chance.Next(plain.Length)]) with { Number = number + 1, Until = SmallDistrict.AsOf.AddDays(number) };
        }
    }
}
