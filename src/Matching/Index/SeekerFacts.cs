using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jiuye.Matching;

/// <summary>What a search reads of nearly every seeker, side by side; as <see cref="PostingFacts"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SeekerFacts
{
    /// <summary>Occupations that are told here.</summary>
    public const int Slots = 6;

    /// <summary>Which skills are held.</summary>
    public required SkillSign Skills { get; init; }

    /// <summary>The code of the schooling.</summary>
    public required byte Education { get; init; }

    /// <summary>True where the point of the home is known.</summary>
    public required bool HasPoint { get; init; }

    /// <summary>True where there are more occupations than <see cref="Slots"/>.</summary>
    public required bool HasMore { get; init; }

    /// <summary>As in <see cref="SeekerColumns.PayFloor"/>.</summary>
    public required int PayFloor { get; init; }

    /// <summary>As in <see cref="SeekerColumns.WantedPay"/>.</summary>
    public required float WantedPay { get; init; }

    /// <summary>From where one would go to work; see <see cref="SeekerSegment.OriginCount"/>.</summary>
    public required int Origin { get; init; }

    /// <summary>Occupations by <see cref="Wanted"/> and <see cref="Former"/>; 0 for none.</summary>
    public required PerSlot<int> Occupations { get; init; }

    /// <summary>How sure each is.</summary>
    public required PerSlot<float> Confidences { get; init; }

    /// <summary>The slot's number for a wanted occupation.</summary>
    public static int Wanted(int occupation) => 2 * occupation + 1;

    /// <summary>The slot's number for a former occupation.</summary>
    public static int Former(int occupation) => 2 * occupation + 2;

    /// <summary>A value a slot.</summary>
    [InlineArray(Slots)]
    internal struct PerSlot<T>
    {
        private T first;
    }
}
