namespace Jiuye;

/// <summary>The fields of the two indexes of candidates. Days are day numbers, pay is yuan a month, levels are the values of their enumerations.</summary>
internal static class CandidateFields
{
    /// <summary>The identity; a term and a value that documents are ordered by.</summary>
    public const string Id = "id";

    /// <summary>The terms of all texts.</summary>
    public const string Text = "text";

    /// <summary>The first day.</summary>
    public const string From = "from";

    /// <summary>The last valid day.</summary>
    public const string Last = "last";

    /// <summary>The day it was closed.</summary>
    public const string Closed = "closed";

    /// <summary>A posting's place, or the places a seeker wants.</summary>
    public const string Place = "place";

    /// <summary>The same with every coarser place around it.</summary>
    public const string Within = "within";

    /// <summary>Present where a seeker would work anywhere.</summary>
    public const string Anywhere = "anywhere";

    /// <summary>Schooling asked or held.</summary>
    public const string Education = "education";

    /// <summary>Skill grade asked or held.</summary>
    public const string Grade = "grade";

    /// <summary>Certificates asked, or demands met.</summary>
    public const string Certificates = "certificates";

    /// <summary>A posting's least age.</summary>
    public const string LeastAge = "age_min";

    /// <summary>A posting's most age.</summary>
    public const string MostAge = "age_max";

    /// <summary>A seeker's age.</summary>
    public const string Age = "age";

    /// <summary>How heavy the work is, or how far health limits it: a pair may sum to <see cref="HeaviestSum"/>.</summary>
    public const string Load = "load";

    /// <summary>The set of shifts asked or accepted.</summary>
    public const string Shifts = "shifts";

    /// <summary>A posting's highest pay, or the least that a seeker accepts.</summary>
    public const string Pay = "pay";

    /// <summary>The value of <see cref="Anywhere"/>.</summary>
    public const string Yes = "1";

    /// <summary>Heavy work bears no limit, medium work a partial one, light work any.</summary>
    public const int HeaviestSum = 2;

    /// <summary>Sets of three shifts.</summary>
    public const int ShiftSets = 8;

    /// <summary>Sorts before every value: unknown where a query asks for at most.</summary>
    public const int Least = int.MinValue;

    /// <summary>Sorts after every value: unknown where a query asks for at least.</summary>
    public const int Most = int.MaxValue;
}
