namespace Jiuye.Casework;

/// <summary>One course laid against one person's need.</summary>
/// <param name="Course">The course.</param>
/// <param name="Decision">Whether the person can be told of it, with what stands against it or is to be asked.</param>
public sealed record CourseMatch(TrainingCourse Course, Decision Decision);
