using Jiuye.Matching.Text;

namespace Jiuye.Matching.Discovery;

/// <summary>Goes through the runs of a folded text: Chinese characters and Latin terms that nothing divides, each a unit.</summary>
/// <remarks>A number divides, since 5年 and 6年 are no words; <c>3d</c> and <c>c++</c> do not. Not safe for several threads at once; allocates nothing once warm.</remarks>
internal sealed class RunReader
{
    // A longer one is an address or a key, no word.
    private const int LongestTerm = 16;

    private readonly List<int> bounds = [];
    private readonly List<int> latinBefore = [];
    private string text = "";
    private int at;

    /// <summary>The text, folded.</summary>
    internal string Text => text;

    /// <summary>The units of the run.</summary>
    internal int Units => bounds.Count - 1;

    internal void Start(string folded)
    {
        text = folded;
        at = 0;
    }

    /// <summary>Goes to the next run; false at the end of the text.</summary>
    internal bool MoveNext()
    {
        bounds.Clear();
        latinBefore.Clear();
        while (at < text.Length)
        {
            var end = UnitEnd(out var isLatin);
            if (end > 0)
                Add(end, isLatin);
            else if (bounds.Count > 0)
                return true;
            else
                at++;
        }

        return bounds.Count > 0;
    }

    /// <summary>The first character of a unit in the text; of the unit after the last: the end of the run.</summary>
    internal int Bound(int unit) => bounds[unit];

    /// <summary>True where the units may be a candidate or a part of one: a lone unit, or several of which at most one is Latin.</summary>
    internal bool MayJoin(int unit, int units) => units == 1 || latinBefore[unit + units] - latinBefore[unit] <= 1;

    private void Add(int end, bool isLatin)
    {
        if (bounds.Count == 0)
        {
            bounds.Add(at);
            latinBefore.Add(0);
        }

        bounds.Add(end);
        latinBefore.Add(latinBefore[^1] + (isLatin ? 1 : 0));
        at = end;
    }

    // 0 where no unit starts; a number or what is too long is passed over whole, and the character before the next look divides.
    private int UnitEnd(out bool isLatin)
    {
        isLatin = false;
        if (CharacterClasses.IsHan(text[at]))
            return at + 1;
        if (!CharacterClasses.StartsLatin(text, at))
            return 0;
        isLatin = true;
        var end = CharacterClasses.LatinEnd(text, at);
        if (end - at <= LongestTerm && text.AsSpan(at, end - at).ContainsAnyInRange('a', 'z'))
            return end;
        if (bounds.Count == 0)
            at = end - 1;
        return 0;
    }
}
