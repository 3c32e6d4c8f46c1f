using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A fact that is a day.</summary>
internal sealed class DayFact(string name, Bilingual label, Func<PersonFacts, DateOnly?> get, Func<PersonFacts, DateOnly?, PersonFacts> with)
    : PersonFact(name, PersonFactKind.Day, label)
{
    private const string Form = "yyyy-MM-dd";

    public override Bilingual Question => new($"{Label.Zh}是哪一天？", $"Which is the {Label.En}?");

    public override string Expected => "a day as yyyy-MM-dd";

    public override bool IsKnownOf(PersonFacts facts) => get(facts) is not null;

    internal DateOnly? Of(PersonFacts facts) => get(facts);

    internal FactChange To(DateOnly day) => new(Name, day.ToString(Form, CultureInfo.InvariantCulture));

    private protected override PersonFacts? Read(PersonFacts facts, string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? with(facts, day) : null;

    internal override PersonFacts Copied(PersonFacts from, PersonFacts to) => with(to, get(from));

    private protected override PersonFacts Forgotten(PersonFacts facts) => with(facts, null);
}
