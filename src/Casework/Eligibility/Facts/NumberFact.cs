using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A fact that is a whole number in a range.</summary>
internal sealed class NumberFact(string name, Bilingual label, int least, int most, Func<PersonFacts, int?> get, Func<PersonFacts, int?, PersonFacts> with)
    : PersonFact(name, PersonFactKind.Number, label)
{
    public override Bilingual Question => new($"{Label.Zh}是多少？", $"What is the {Label.En}?");

    public override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}");

    public override bool IsKnownOf(PersonFacts facts) => get(facts) is not null;

    internal int? Of(PersonFacts facts) => get(facts);

    /// <summary>The change to the number nearest to the one at hand for which a test comes out as wanted; null where no number of the range does.</summary>
    internal FactChange? ToNearest(int? from, Func<int, bool> test, bool wanted)
    {
        var start = from ?? least;
        for (var step = 0; step <= most - least; step++)
        {
            if (start + step <= most && test(start + step) == wanted)
                return To(start + step);
            if (start - step >= least && test(start - step) == wanted)
                return To(start - step);
        }

        return null;
    }

    private FactChange To(int value) => new(Name, value.ToString(CultureInfo.InvariantCulture));

    private protected override PersonFacts? Read(PersonFacts facts, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? with(facts, value) : null;

    internal override PersonFacts Copied(PersonFacts from, PersonFacts to) => with(to, get(from));

    private protected override PersonFacts Forgotten(PersonFacts facts) => with(facts, null);
}
