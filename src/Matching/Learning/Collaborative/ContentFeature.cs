namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Something that is known of a seeker or posting besides who acted upon what.</summary>
/// <param name="Name">What it is, such as <c>skill=焊工</c>; equal names mean the same thing in every row of a table.</param>
/// <param name="Value">How much of it; finite, 1 where it is there or not.</param>
public readonly record struct ContentFeature(string Name, double Value = 1);
