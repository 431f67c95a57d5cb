namespace SchemaGen.Encryption;

/// <summary>How far a <see cref="KeyRotation"/> is.</summary>
/// <param name="Done">How many rows were looked at.</param>
/// <param name="Total">How many rows there were to look at when it began.</param>
public sealed record KeyRotationProgress(long Done, long Total);

/// <summary>What a <see cref="KeyRotation"/> did.</summary>
/// <param name="Rotated">How many values it put under the current version of their key.</param>
/// <param name="ChangedMeanwhile">How many somebody else wrote or rotated between reading and writing; what they wrote stands.</param>
/// <param name="Unreadable">How many could not be decrypted; they stay as they are, and the next run tries them again.</param>
/// <param name="Remaining">How many values are not under the current version at the end, the unreadable ones among them.</param>
/// <param name="Duration">How long it took.</param>
public sealed record KeyRotationReport(long Rotated, long ChangedMeanwhile, long Unreadable, long Remaining, TimeSpan Duration);
