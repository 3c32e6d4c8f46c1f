namespace Jiuye.Matching.SearchBox;

/// <summary>One way in which a unit of an entry takes up some of what was typed.</summary>
/// <param name="End">What was typed is taken up to here.</param>
/// <param name="Way">How.</param>
internal readonly record struct Step(int End, Ways Way);
