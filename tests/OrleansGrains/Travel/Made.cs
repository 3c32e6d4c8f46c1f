using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Datasets;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace OrleansGrains.Tests.Travel;

/// <summary>Makes anything that may travel: every field of it drawn, so that one that is forgotten on the way shows.</summary>
internal sealed class Made(Random chance)
{
    private static readonly DateOnly FirstDay = new(2018, 1, 1);

    /// <summary>Something of a type.</summary>
    /// <exception cref="NotSupportedException">Nobody said how it is made.</exception>
    internal object? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return chance.Next(3) == 0 ? null : Of(inner);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(chance.Next(Enum.GetValues(type).Length));
        if (type.IsArray)
        {
            var items = Array.CreateInstance(type.GetElementType()!, chance.Next(3));
            for (var at = 0; at < items.Length; at++)
                items.SetValue(Of(type.GetElementType()!), at);
            return items;
        }

        return type switch
        {
            _ when type == typeof(string) => $"字{chance.Next(100_000)}",
            _ when type == typeof(int) => chance.Next(),
            _ when type == typeof(long) => chance.NextInt64(),
            _ when type == typeof(double) => chance.NextDouble(),
            _ when type == typeof(bool) => chance.Next(2) == 1,
            _ when type == typeof(byte) => (byte)chance.Next(256),
            _ when type == typeof(DateOnly) => FirstDay.AddDays(chance.Next(4_000)),
            _ when type == typeof(PostingId) => new PostingId($"P{chance.Next()}"),
            _ when type == typeof(SeekerId) => new SeekerId($"S{chance.Next()}"),
            _ when type == typeof(DistrictCode) => DistrictCode.FromNumber(110_101 + chance.Next(16)),
            _ when type == typeof(MatchHalves) => new MatchHalves(chance.NextDouble(), chance.NextDouble(), chance.NextDouble(), chance.NextDouble()),
            _ when type == typeof(FilterVerdict) => new FilterVerdict((HardFilter)chance.Next(1, 12), chance.NextDouble(), (ShortfallUnit)chance.Next(1, 8)) { Missing = (string[])Of(typeof(string[]))! },
            _ when type == typeof(JobPosting) => One(AnyRecords.Postings),
            _ when type == typeof(JobSeeker) => One(AnyRecords.Seekers),
            _ when type == typeof(Referral) => Referral(FirstDay.AddDays(chance.Next(4_000)), (ReferralOutcome)Of(typeof(ReferralOutcome))!),
            _ when type == typeof(LedgerEntry) => Entry(),
            _ when type.Namespace == "Jiuye.OrleansGrains" => Message(type),
            _ => throw new NotSupportedException($"{type} travels and nobody said how one is made."),
        };
    }

    private object Message(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(static one => one.GetParameters().Length)!;
        // A tree ends somewhere.
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.ParameterType == type.MakeArrayType() && chance.Next(2) == 0 ? Array.CreateInstance(type, 0) : Of(parameter.ParameterType))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && constructor.GetParameters().All(parameter => parameter.Name != property.Name)))
            property.SetValue(made, Of(property.PropertyType), BindingFlags.Default, null, null, null);
        return made;
    }

    // What came of it came on a day, and afterwards.
    private Referral Referral(DateOnly on, ReferralOutcome outcome) =>
        new(new($"S{chance.Next()}"), new($"P{chance.Next()}"), on, outcome, outcome == ReferralOutcome.Pending ? null : on.AddDays(chance.Next(30)));

    private LedgerEntry Entry()
    {
        var on = FirstDay.AddDays(chance.Next(4_000));
        LedgerEntry entry = chance.Next(6) switch
        {
            0 => new CaseEvent(new($"S{chance.Next()}"), on, CaseEventKind.Registered),
            1 => new EmployerEvent(new($"E{chance.Next()}"), on, Enum.GetValues<EmployerEventKind>()[0]),
            2 => new FairEvent(new($"F{chance.Next()}"), on, Enum.GetValues<FairEventKind>()[0]),
            3 => new LoanEvent(new($"L{chance.Next()}"), on, Enum.GetValues<LoanEventKind>()[0]),
            4 => new QuestionEvent(new($"Q{chance.Next()}"), on, Enum.GetValues<QuestionEventKind>()[0]),
            _ => new OfficeEvent(DistrictCode.FromNumber(110_105), on, Enum.GetValues<OfficeEventKind>()[0]),
        };
        return entry with { Number = chance.Next(1, 1_000), Posting = chance.Next(2) == 0 ? null : new PostingId("P1"), Officer = "o7", Note = "q1", Until = on.AddDays(chance.Next(30)) };
    }

    private T One<T>(Gen<T> any) => any.Sample(1, new Rnd((ulong)chance.NextInt64()), 20)[0];
}
