namespace Jiuye.Vocabulary;

/// <summary>One amount of a pay text.</summary>
/// <param name="Number">The number as written; not negative.</param>
/// <param name="Scale">1,000 for k and 千, 10,000 for 万, 1 where yuan is written, 0 where no unit is.</param>
internal readonly record struct WageAmount(decimal Number, int Scale)
{
    internal decimal Yuan => Scale > 1 ? Number * Scale : Number;
}
